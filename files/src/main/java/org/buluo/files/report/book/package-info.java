/**
 * {@code report.xlsx}: the account for a county's officers, in Chinese, to be printed. Masked: no name, personal
 * number or 学籍号 stands in it in clear. May use: core, files.intake, files.report.print.
 */
package org.buluo.files.report.book;
