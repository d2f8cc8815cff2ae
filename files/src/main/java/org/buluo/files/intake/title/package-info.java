/**
 * What the words around a table tell: its title, the sheet's name, the file's name. May use: core, and the layouts
 * of {@code intake.heading}.
 */
package org.buluo.files.intake.title;
