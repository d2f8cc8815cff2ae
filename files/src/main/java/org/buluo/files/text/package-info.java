/** Text as people see it: how wide it is in columns, and which of its digits they must not see. Uses nothing. */
package org.buluo.files.text;
