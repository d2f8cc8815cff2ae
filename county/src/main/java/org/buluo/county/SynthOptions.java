package org.buluo.county;

import org.buluo.core.time.Term;
import org.buluo.county.damage.Errors;

/**
 * Which county is made. The same options give the same bytes.
 *
 * @param seed any number
 * @param scale 1.0 is a county of Jianshi's size: 500,000 people; from 0.01 to 20
 * @param errors how dirty the rosters are
 * @param term the term whose rosters and bank returns these are
 */
public record SynthOptions(long seed, double scale, Errors errors, Term term) {

    /** The smallest county: some 5,000 people. */
    public static final double LEAST = 0.01;

    /** The largest: ten million people. */
    public static final double MOST = 20;

    /** Refuses a scale out of range. */
    public SynthOptions {
        if (!(scale >= LEAST && scale <= MOST)) {
            throw new IllegalArgumentException("scale must be from " + LEAST + " to " + MOST + ": " + scale);
        }
    }

    /** The county that the documentation speaks of. */
    public static SynthOptions standard() {
        return new SynthOptions(2019, 1.0, Errors.TYPICAL, new Term(2019, Term.Season.AUTUMN));
    }
}
