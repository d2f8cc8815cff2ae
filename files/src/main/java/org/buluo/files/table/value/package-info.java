/** How a number of a workbook is shown as text: its digits as far as they can be trusted, and dates. Uses nothing. */
package org.buluo.files.table.value;
