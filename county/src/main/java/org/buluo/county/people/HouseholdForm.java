package org.buluo.county.people;

/** Who lives together. */
enum HouseholdForm {
    /** Parents and children. */
    NUCLEAR(0.26),
    /** Grandparents, parents and children. */
    THREE_GENERATIONS(0.15),
    /** Grandparents and the children of parents who work far away. */
    GRANDPARENTS(0.04),
    /** A mother and her children, who bear the father's name. */
    MOTHER(0.03),
    /** A mother who married again, her children, and a child of both. */
    REMARRIED(0.015),
    /** Parents and grown-up children. */
    GROWN_UP(0.305),
    /** Old people. */
    OLD(0.20);

    private static final Weighted<HouseholdForm> SHARES = shares();

    private final double share;

    HouseholdForm(double share) {
        this.share = share;
    }

    static HouseholdForm draw(Dice dice) {
        return SHARES.draw(dice);
    }

    private static Weighted<HouseholdForm> shares() {
        Weighted<HouseholdForm> shares = new Weighted<>();
        for (HouseholdForm form : values()) {
            shares.with(form.share, form);
        }
        return shares;
    }
}
