package org.buluo.app.settings.web;

import java.util.List;
import org.buluo.app.platform.Administered;
import org.buluo.app.platform.CountyLists.RollState;
import org.buluo.app.platform.CountySettings;
import org.buluo.app.platform.Finding;
import org.buluo.app.platform.Watch;
import org.buluo.app.platform.Words;
import org.buluo.app.settings.AreaLine;
import org.buluo.app.settings.Dictionary;
import org.buluo.app.settings.NameChange;
import org.buluo.app.settings.OwnWord.Sort;
import org.buluo.app.settings.PlaceNames;
import org.buluo.app.settings.Places;
import org.buluo.app.settings.SchoolLine;
import org.buluo.app.settings.UnitLine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How this module's parts stand, for the overview. */
@Configuration(proxyBeanMethods = false)
class SettingsAdministered {

    private static final int AREAS = 815;
    private static final int UNITS = 816;
    private static final int SCHOOLS = 817;
    private static final int WORDS = 818;
    private static final int HEALTH = 860;

    @Bean
    Administered areasAdministered(Places places, CountySettings county) {
        return new Administered("settings.areas", SettingsRoutes.AREAS, AREAS, who -> {
            List<AreaLine> all = county.find().isEmpty() ? List.of() : places.areas(who);
            return gaps(
                    Words.of("settings.areas.state", all.size()),
                    all.stream().filter(AreaLine::isWithoutOfficer).count(),
                    "settings.areas");
        });
    }

    @Bean
    Administered unitsAdministered(Places places) {
        return new Administered("settings.units", SettingsRoutes.UNITS, UNITS, who -> {
            List<UnitLine> all = places.units(who);
            return gaps(
                    Words.of("settings.units.state", all.size()),
                    all.stream().filter(UnitLine::isGap).count(),
                    "settings.units");
        });
    }

    private static Finding gaps(Words said, long gaps, String stem) {
        return gaps == 0
                ? Finding.good(said)
                : Finding.warn(
                        Words.of(stem + ".state.gaps", said.arguments().get(0), gaps),
                        Words.of(stem + ".state.advice"));
    }

    @Bean
    Administered schoolsAdministered(Places places) {
        return new Administered("settings.schools", SettingsRoutes.SCHOOLS, SCHOOLS, who -> {
            List<SchoolLine> all = places.schools(who);
            long without = all.stream().filter(line -> line.posts().isEmpty()).count();
            long missing = all.stream()
                    .filter(line -> line.school().roll() == RollState.MISSING)
                    .count();
            Words said = Words.of("settings.schools.state", all.size(), without, missing);
            return all.isEmpty() || missing > 0
                    ? Finding.warn(said, Words.of("settings.schools.state.advice"))
                    : Finding.good(said);
        });
    }

    @Bean
    Administered wordsAdministered(Dictionary dictionary, PlaceNames names) {
        return new Administered("settings.words", SettingsRoutes.WORDS, WORDS, who -> {
            long waiting = names.latest().stream()
                    .filter(change -> change.state() == NameChange.State.WAITING)
                    .count();
            Words said = Words.of(
                    "settings.words.state",
                    dictionary.held(Sort.HEADING).size(),
                    dictionary.held(Sort.SCHOOL).size(),
                    names.now().size(),
                    waiting);
            return waiting > 0 ? Finding.warn(said, Words.of("settings.words.state.advice")) : Finding.good(said);
        });
    }

    @Bean
    Administered healthAdministered(Watch watch) {
        return new Administered("settings.health", SettingsRoutes.HEALTH, HEALTH, who -> {
            List<Watch.Seen> wrong = watch.wrong();
            return wrong.isEmpty()
                    ? Finding.good(Words.of("settings.health.good"))
                    : new Finding(
                            wrong.get(0).finding().level(), Words.of("settings.health.wrong", wrong.size()), null);
        });
    }
}
