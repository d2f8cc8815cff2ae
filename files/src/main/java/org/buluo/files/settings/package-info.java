/**
 * What people set and decide, in files: the county's settings ({@code --county}) and decisions ({@code --decisions},
 * design.md §4). May use: core, files.table, and the dates of {@code intake.rows}.
 */
package org.buluo.files.settings;
