/**
 * Workbooks to be printed: pages with titles, tables, links and charts, on A4, for people. In memory, because a page
 * is bounded by what a person reads. The same pages give the same bytes. May use: core.money, files.table, files.text.
 */
package org.buluo.files.report.print;
