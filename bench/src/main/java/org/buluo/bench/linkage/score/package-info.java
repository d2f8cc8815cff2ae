/**
 * How good scored pairs are, held against the truth of a made world. Reads files row by row and keeps numbers alone,
 * so that ten million rows can be judged. May use: a reader of CSV.
 */
package org.buluo.bench.linkage.score;
