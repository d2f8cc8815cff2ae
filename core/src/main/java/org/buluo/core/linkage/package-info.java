/**
 * Which rows are one person. Pure and deterministic: the same rows in the same order give the same links. May use:
 * identity, roster, schooling, text.
 *
 * <p>{@link org.buluo.core.linkage.Linkage} scores pairs once; {@link org.buluo.core.linkage.Matching} then groups
 * rows to children under what people decided.
 */
package org.buluo.core.linkage;
