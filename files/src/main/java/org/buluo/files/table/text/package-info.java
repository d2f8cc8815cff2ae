/**
 * Text files as offices really have them, before they are taken for a table: in which encoding, with which separator,
 * and with quotes that close. May use: nothing of Buluo.
 */
package org.buluo.files.table.text;
