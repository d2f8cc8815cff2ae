/**
 * The account out: the files of {@code reconcile} (design.md §4), written whole or not at all. May use: core,
 * files.intake, files.progress, files.table, files.text.
 */
package org.buluo.files.report;
