package org.buluo.county;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.buluo.core.roster.RosterKind;
import org.buluo.county.damage.Errors;
import org.buluo.county.lives.PayOffice;
import org.buluo.county.lives.Setting;
import org.buluo.county.lives.Strays;
import org.buluo.county.offices.Offices;
import org.buluo.county.people.Dice;
import org.buluo.county.people.Families;
import org.buluo.county.people.Gazetteer;
import org.buluo.county.people.Household;
import org.buluo.county.people.Marriages;
import org.buluo.county.people.Registrar;
import org.buluo.county.people.Strangers;
import org.buluo.county.people.Township;
import org.buluo.county.people.Village;
import org.buluo.county.rosters.TermDays;
import org.buluo.county.schools.Directory;
import org.buluo.county.schools.School;
import org.buluo.county.truth.AnswerKey;
import org.buluo.files.progress.Progress;

/** One county while it is written: township by township, village by village, household by household. */
final class Writing implements Closeable {

    private static final int PEOPLE = 500_000;
    private static final double HOSTS = 0.006;

    private final SynthOptions options;
    private final Progress progress;
    private final List<Township> towns;
    private final TermDays days;
    private final Setting setting;
    private final AnswerKey key;
    private final Offices offices;
    private final Census census;
    private final Marriages marriages = new Marriages();
    private int strays;

    Writing(SynthOptions options, Path folder, Progress progress) throws IOException {
        this.options = options;
        this.progress = progress;
        this.towns = Gazetteer.make(options.seed(), options.scale());
        this.days = TermDays.of(options.term());
        Directory directory = Directory.found(towns, options.scale());
        this.setting = new Setting(days, directory, options.errors());
        Path truth = Files.createDirectories(folder.resolve("truth"));
        Notice.write(truth, options, days);
        this.key = new AnswerKey(truth);
        this.offices = new Offices(directory, folder, days.schoolYear(), key::row);
        this.census = new Census(setting, new PayOffice(setting), offices, key, options.seed());
    }

    SynthSummary all() throws IOException {
        int villages = towns.stream().mapToInt(t -> t.villages().size()).sum();
        int done = 0;
        for (School school : setting.directory().listed()) {
            offices.take(Strays.school(school));
        }
        for (Township town : towns) {
            offices.open(town);
            Registrar registrar = Registrar.of(town.index(), options.seed());
            Strangers strangers = new Strangers(registrar, days.ageDay(), options.seed(), town.index());
            long people = Math.round(
                    PEOPLE * options.scale() * town.share() / town.villages().size());
            for (Village village : town.villages()) {
                village(town, village, people, registrar, strangers);
                progress.at("write", ++done, villages);
            }
            strays(town);
            offices.closeTownship();
        }
        unmatched(days.asOf());
        return census.summary();
    }

    private void village(Township town, Village village, long people, Registrar registrar, Strangers strangers)
            throws IOException {
        Families families = new Families(town, village, registrar, marriages, days.ageDay(), options.seed());
        long living = 0;
        while (living < people) {
            Household household = families.next();
            living += household.members().size();
            census.household(town, household);
            Dice dice = Dice.of(options.seed(), 5, household.key().hashCode());
            if (dice.chance(HOSTS)) {
                census.stranger(town, household, strangers.next(), dice);
            }
        }
    }

    /** Rows that nobody can use, and payments to nobody. */
    private void strays(Township town) {
        if (options.errors() != Errors.CLEAN) {
            offices.take(Strays.empty(RosterKind.ELSEWHERE, town));
            offices.take(Strays.empty(RosterKind.PRESCHOOL, town));
            offices.take(Strays.empty(RosterKind.MINIMUM_LIVING, town));
        }
        int lines = (int) Math.ceil(options.scale() * 2);
        for (int i = 0; i < lines; i++) {
            unmatched(days.cutOff().plusDays(20));
        }
    }

    private void unmatched(LocalDate date) {
        strays++;
        offices.take(Strays.unmatched(strays, date, days, Dice.of(options.seed(), 6, strays))
                .rowOfNobody());
    }

    @Override
    public void close() throws IOException {
        offices.close();
        key.close();
    }
}
