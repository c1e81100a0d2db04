@echo off
rem VS Code's agent asks this before it does anything. An answer that cannot be given is a refusal: exit code 2.
setlocal DisableDelayedExpansion
set "dist=%~dp0..\..\dist"
set "hook=%dist%\hook.cjs"
set "runtime="
rem Recorded by the extension when it starts: a Node that is known to be new enough, or VS Code's own binary.
if exist "%dist%\runtime" set /p runtime=<"%dist%\runtime"
rem It is written in UTF-8, which matters to a name that is not English.
if not exist "%runtime%" if exist "%dist%\runtime" (
	chcp 65001 >nul
	set /p runtime=<"%dist%\runtime"
)
if not exist "%runtime%" set "runtime="
if not defined runtime for %%n in (node.exe) do set "runtime=%%~$PATH:n"
if not exist "%hook%" goto refuse
if not defined runtime goto refuse
set "ELECTRON_RUN_AS_NODE=1"
"%runtime%" "%hook%" %*
exit /b %errorlevel%
:refuse
echo Cordon cannot run its check, so this is refused: its hook or a Node to run it with is missing. Reload the window; if that does not help, install Cordon anew. 1>&2
exit /b 2
