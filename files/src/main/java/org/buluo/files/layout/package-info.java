/** Lists in the layouts that other systems import: what a layout is, and the files that it gives. */
package org.buluo.files.layout;
