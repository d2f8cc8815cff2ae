package org.buluo.bench.worlds;

import java.time.LocalDate;

/** A person as he or she truly is. @param number the identity number */
record Human(String surname, String given, LocalDate birth, boolean male, String number) {

    String name() {
        return surname + given;
    }

    String sex() {
        return male ? "男" : "女";
    }
}
