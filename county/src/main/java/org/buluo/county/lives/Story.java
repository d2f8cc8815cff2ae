package org.buluo.county.lives;

/** What became of a child. Tells it by the statements that lists make; population and register are told before. */
interface Story {

    void tell(Child child);
}
