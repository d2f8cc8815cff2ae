/**
 * What is kept of a left register that was linked, so that right rows that come later are linked with it at a cost that
 * is theirs alone: {@link org.buluo.core.linkage.pairing.kept.Keeping} tells it, {@link
 * org.buluo.core.linkage.pairing.kept.Known} uses it. Where the bytes lie is another's business.
 */
package org.buluo.core.linkage.pairing.kept;
