/** Written forms of text that every other package compares: width, blanks, rare characters. Uses nothing. */
package org.buluo.core.text;
