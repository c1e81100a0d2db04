'use strict';
// VS Code writes its logs, and every extension's output channel, through a native module that would have to be compiled.
// This stands in for it with what its callers use.

const fs = require('node:fs');
const path = require('node:path');

const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];
let globalLevel = 0;

class Logger {
	constructor(_kind, _name, file) {
		this.file = file;
		this.level = globalLevel;
		this.plain = false;
		fs.mkdirSync(path.dirname(file), { recursive: true });
		fs.closeSync(fs.openSync(file, 'a'));
	}
	write(level, message) {
		if (level < this.level) {
			return;
		}
		const time = new Date().toISOString().replace('T', ' ').replace('Z', '');
		// An output channel ends its own lines; a log relies on the pattern that it set.
		fs.appendFileSync(this.file, this.plain ? message : `${time} [${levels[level]}] ${message}\n`);
	}
	trace(message) {
		this.write(0, message);
	}
	debug(message) {
		this.write(1, message);
	}
	info(message) {
		this.write(2, message);
	}
	warn(message) {
		this.write(3, message);
	}
	error(message) {
		this.write(4, message);
	}
	critical(message) {
		this.write(5, message);
	}
	getLevel() {
		return this.level;
	}
	setLevel(level) {
		this.level = level;
	}
	setPattern() {
		this.plain = false;
	}
	clearFormatters() {
		this.plain = true;
	}
	flush() {}
	drop() {}
}

exports.version = 0;
exports.Logger = Logger;
exports.setLevel = (level) => {
	globalLevel = level;
};
exports.setFlushOn = () => {};
exports.createRotatingLogger = async (name, file) => new Logger('rotating', name, file);
exports.createAsyncRotatingLogger = exports.createRotatingLogger;
