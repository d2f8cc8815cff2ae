/**
 * Links the rows of two registers: {@link org.buluo.core.linkage.pairing.Pairing} is the way in. The registers come
 * packed (row), the rows that can meet are chosen (side), pairs are found (block), compared (evidence), weighed by a
 * model that is learnt from them (model), and each row gets at most one link (choice).
 */
package org.buluo.core.linkage.pairing;
