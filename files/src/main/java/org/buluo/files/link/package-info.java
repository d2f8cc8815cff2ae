/** Two registers as CSV, linked: read in pieces by all threads straight into packed rows, written whole or not at all. */
package org.buluo.files.link;
