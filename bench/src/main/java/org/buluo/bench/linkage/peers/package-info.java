/**
 * The peers that {@code link} is measured beside, each a program of its own: the two files in, scored pairs out. Each
 * runs on the class path of its own library alone, so nothing here may use another package of the bench.
 */
package org.buluo.bench.linkage.peers;
