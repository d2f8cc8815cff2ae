/**
 * {@code link} beside its peers: the same files, in one run, each a fresh process. May use: linkage.score, and the
 * bench's way to run a process. The peers are programs, never called from here.
 */
package org.buluo.bench.linkage;
