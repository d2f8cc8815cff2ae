/** The rows of a register that can meet one of the other, with their households and how common their values are. */
package org.buluo.core.linkage.pairing.side;
