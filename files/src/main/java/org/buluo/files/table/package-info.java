/**
 * Spreadsheets of every format as rows of text: what is in a file, before anybody asks what it means. Streaming:
 * no reader here holds a sheet in memory. May use: nothing of Buluo.
 */
package org.buluo.files.table;
