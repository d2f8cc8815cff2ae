/**
 * What each kind of roster says of a person, and the row that says it (design.md §5). May use: people, schools, and of
 * core the words of rosters and terms.
 */
package org.buluo.county.rosters;
