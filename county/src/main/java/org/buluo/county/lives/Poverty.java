package org.buluo.county.lives;

import org.buluo.county.people.Dice;

/** 贫困户属性 and 脱贫年度 of a household; some marks end what the register gives. */
record Poverty(String words, String exitYear) {

    static Poverty draw(int year, Dice dice) {
        double at = dice.unit();
        if (at < 0.22) {
            return new Poverty("一般贫困户", "");
        }
        if (at < 0.32) {
            return new Poverty("低保贫困户", "");
        }
        String exit = Integer.toString(dice.between(year - 5, year - 1));
        if (at < 0.975) {
            return new Poverty("脱贫户（享受政策）", exit);
        }
        return at < 0.992 ? new Poverty("脱贫户（不享受政策）", exit) : new Poverty("剔除户", "");
    }
}
