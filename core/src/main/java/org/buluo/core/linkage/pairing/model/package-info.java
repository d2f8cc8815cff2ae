/** What agreements mean: how often they occur between rows of one child, of siblings and of strangers; learnt from the registers. */
package org.buluo.core.linkage.pairing.model;
