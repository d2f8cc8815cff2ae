/** Which pairs of rows are worth comparing: many passes of equal keys, each pair once, no key dropped for its size. */
package org.buluo.core.linkage.pairing.block;
