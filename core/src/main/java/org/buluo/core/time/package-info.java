/** School years, terms, cut-offs and ages. Days come in as arguments; nothing here reads a clock. */
package org.buluo.core.time;
