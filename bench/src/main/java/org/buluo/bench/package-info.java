/**
 * What Buluo claims, measured beside peers in the same run. Whole processes for the commands, JMH for the readers.
 * May use: core, files, county. See docs/performance.md for the commands and the figures.
 */
package org.buluo.bench;
