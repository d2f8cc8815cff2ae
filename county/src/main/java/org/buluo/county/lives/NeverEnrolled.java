package org.buluo.county.lives;

/** On no list of a school: too young, out of school, at work, or at a college that sends us nothing. */
final class NeverEnrolled implements Story {

    @Override
    public void tell(Child child) {
        // silence is the whole story: the register and the population file have said what they know
    }
}
