/** Rows of a register packed into numbers: cells are read once, without an object for each. Uses core.text alone. */
package org.buluo.core.linkage.pairing.row;
