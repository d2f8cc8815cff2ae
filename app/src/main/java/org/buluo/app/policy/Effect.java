package org.buluo.app.policy;

/**
 * What another pack changes for one child in one provision.
 *
 * @param child its key
 * @param provision its id
 * @param stage of the child, as code; empty when not known
 * @param township of the household; empty when not known
 * @param school where it is; empty when not known
 * @param before by the pack in force
 * @param after by the other one
 */
record Effect(
        long child, String provision, String stage, String township, String school, Outcome before, Outcome after) {

    /**
     * What a pack says.
     *
     * @param verdict granted, elsewhere, refused, unknown, or none where the pack says nothing
     * @param fen what this county pays; 0 unless granted
     */
    record Outcome(String verdict, long fen) {

        static final Outcome NONE = new Outcome("none", 0);

        boolean isGranted() {
            return verdict.equals("granted");
        }

        boolean isUnknown() {
            return verdict.equals("unknown");
        }
    }

    long difference() {
        return after.fen() - before.fen();
    }
}
