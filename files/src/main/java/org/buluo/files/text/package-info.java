/** Text as people see it in columns. Uses nothing. */
package org.buluo.files.text;
