/** What is kept of a left register as a file: written whole, and of which only the blocks that are asked for are read. */
package org.buluo.files.link.kept;
