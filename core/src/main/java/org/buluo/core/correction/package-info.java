/**
 * What the rosters state wrongly of a child, and which others say so: what goes home to whoever keeps the roster
 * (信息更正清单). May use: account, identity, roster, text.
 */
package org.buluo.core.correction;
