package org.buluo.bench.policy;

import org.buluo.bench.policy.Purse.Engine;
import org.buluo.core.schooling.Stage;

/** The provisions of the autumn of 2019 as a programmer would write them down: yes or no, and nothing explained. */
final class BareConditions implements Engine {

    private final Pupil[] children;

    BareConditions(Pupil[] children) {
        this.children = children;
    }

    @Override
    public String label() {
        return "bare ifs on prepared beans";
    }

    @Override
    public long grantedToAll() {
        Purse purse = new Purse();
        for (Pupil child : children) {
            grant(child, purse);
        }
        return purse.sum();
    }

    @Override
    public long[] granted(int child) {
        Purse purse = new Purse();
        grant(children[child], purse);
        return purse.byProvision();
    }

    static void grant(Pupil child, Purse purse) {
        if (!child.isAtSchool() || child.getStage() == null) {
            return;
        }
        if (child.isSchoolHere()) {
            here(child, purse);
        }
        boolean vocational = child.getStage() == Stage.VOCATIONAL || child.getStage() == Stage.HIGHER_VOCATIONAL;
        if (vocational && child.isHouseholdHere() && child.isRegisteredPoor()) {
            purse.grant(7, 150_000);
        }
    }

    private static void here(Pupil child, Purse purse) {
        switch (child.getStage()) {
            case PRESCHOOL -> {
                if (child.isAnyPoor() && child.isOpenToAll()) {
                    purse.grant(0, 50_000);
                }
            }
            case PRIMARY -> compulsory(child, purse, 50_000, 25_000);
            case JUNIOR -> compulsory(child, purse, 62_500, 31_250);
            case SENIOR -> {
                if (child.isFourClasses() && child.getTuition() >= 0) {
                    purse.grant(3, child.getTuition());
                }
                if (child.isAnyPoor()) {
                    purse.grant(4, child.isRegisteredPoor() ? 125_000 : 100_000);
                }
            }
            case VOCATIONAL -> {
                if (child.getGrade() <= 3 && (child.isRural() || child.isAnyPoor())) {
                    purse.grant(5, 100_000);
                    if (child.getGrade() <= 2) {
                        purse.grant(6, 100_000);
                    }
                }
            }
            default -> {
                // no provision of the school's county names the others
            }
        }
    }

    private static void compulsory(Pupil child, Purse purse, long boarder, long dayPupil) {
        if (child.isAnyPoor() && child.isBoarder()) {
            purse.grant(1, boarder);
        }
        if (child.isFourClasses() && child.isDayPupil()) {
            purse.grant(2, dayPupil);
        }
    }
}
