package org.buluo.bench.worlds;

import org.buluo.county.people.Dice;

/** How what is known of a home differs from list to list. */
final class HomeMishaps {

    private HomeMishaps() {}

    static void moved(Cells cells, Scene scene) {
        Village other = scene.places().any(scene.dice());
        cells.township = other.townshipName();
        cells.village = other.laterName();
    }

    static void villageMissing(Cells cells, Scene scene) {
        cells.village = "";
    }

    /** The new name of a village that was merged or renamed. */
    static void laterName(Cells cells, Scene scene) {
        if (cells.village.equals(scene.home().village().name())) {
            cells.village = scene.home().village().laterName();
        }
    }

    static void resettled(Cells cells, Scene scene) {
        if (scene.home().resettled()) {
            cells.village = scene.places().settlement(scene.home().village().township());
        }
    }

    /** Another telephone, the absent parents', or none. */
    static void otherPhone(Cells cells, Scene scene) {
        Dice dice = scene.dice();
        double at = dice.unit();
        cells.phone = at < 0.3 ? "" : at < 0.5 ? scene.home().absentPhone() : Homes.phone(dice);
    }

    static void officePhone(Cells cells, Scene scene) {
        if (!scene.classes().officePhone().isEmpty()) {
            cells.phone = scene.classes().officePhone();
        }
    }

    static void otherGuardian(Cells cells, Scene scene) {
        cells.kin = scene.dice().pick(scene.home().guardians());
    }

    static void guardianMissing(Cells cells, Scene scene) {
        cells.kin = "";
    }

    static void shifted(Cells cells, Scene scene) {
        cells.shifted = true;
    }
}
