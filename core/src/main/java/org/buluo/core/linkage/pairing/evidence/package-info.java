/** How two rows agree, fact by fact, packed into one pattern, and how rare the values are that they share. */
package org.buluo.core.linkage.pairing.evidence;
