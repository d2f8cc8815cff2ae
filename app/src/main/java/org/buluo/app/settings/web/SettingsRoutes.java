package org.buluo.app.settings.web;

import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditRules;
import org.buluo.app.platform.MenuItem;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Routes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may take the routes of this module, what the audit says of them, and their places in the menu. */
@Configuration(proxyBeanMethods = false)
class SettingsRoutes {

    static final String OVERVIEW = "/settings";
    static final String AREAS = "/settings/areas";
    static final String AREA = "/settings/areas/{name}";
    static final String UNITS = "/settings/units";
    static final String SCHOOLS = "/settings/schools";
    static final String WORDS = "/settings/words";
    static final String HEALTH = "/settings/health";

    private static final int FIRST = 790;
    private static final int PLACES = 815;
    private static final int MEMBERS = 816;
    private static final int DIRECTORY = 817;
    private static final int DICTIONARY = 818;
    private static final int WATCHED = 860;

    @Bean
    Routes settingsWays() {
        return Routes.none()
                .reads(Permission.READ_SETTINGS, OVERVIEW, AREAS, AREA, AREAS + "/export", UNITS, UNITS + "/export")
                .reads(Permission.READ_SETTINGS, SCHOOLS, SCHOOLS + "/export", WORDS, WORDS + "/export")
                .acts(Permission.CHANGE_SETTINGS, AREAS + "/names", AREAS + "/names/{id}/accept")
                .acts(Permission.CHANGE_SETTINGS, AREAS + "/names/{id}/refuse")
                .acts(Permission.CHANGE_SETTINGS, WORDS, WORDS + "/schools", WORDS + "/{id}/end")
                .reads(Permission.READ_HEALTH, HEALTH);
    }

    @Bean
    AuditRules settingsAudited() {
        return AuditRules.begin()
                .looked(AuditKind.VIEW, OVERVIEW, "settings.overview", "")
                .looked(AuditKind.LIST, AREAS, "settings.areas", "")
                .looked(AuditKind.VIEW, AREA, "settings.area", "")
                .looked(AuditKind.EXPORT, AREAS + "/export", "settings.areas", "")
                .looked(AuditKind.LIST, UNITS, "settings.units", "")
                .looked(AuditKind.EXPORT, UNITS + "/export", "settings.units", "")
                .looked(AuditKind.LIST, SCHOOLS, "settings.schools", "")
                .looked(AuditKind.EXPORT, SCHOOLS + "/export", "settings.schools", "")
                .looked(AuditKind.LIST, WORDS, "settings.words", "")
                .looked(AuditKind.EXPORT, WORDS + "/export", "settings.words", "")
                .looked(AuditKind.VIEW, HEALTH, "settings.health", "")
                .recorded(AuditKind.ADMINISTER, AREAS + "/names", "settings.ask-name", "")
                .recorded(AuditKind.APPROVE, AREAS + "/names/{id}/accept", "settings.accept-name", "name:{id}")
                .recorded(AuditKind.APPROVE, AREAS + "/names/{id}/refuse", "settings.refuse-name", "name:{id}")
                .recorded(AuditKind.ADMINISTER, WORDS, "settings.add-word", "")
                .recorded(AuditKind.ADMINISTER, WORDS + "/schools", "settings.add-word", "")
                .recorded(AuditKind.ADMINISTER, WORDS + "/{id}/end", "settings.end-word", "word:{id}");
    }

    @Bean
    MenuItem overviewMenu() {
        return MenuItem.administration("settings.overview", OVERVIEW, FIRST);
    }

    @Bean
    MenuItem areasMenu() {
        return MenuItem.administration("settings.areas", AREAS, PLACES);
    }

    @Bean
    MenuItem unitsMenu() {
        return MenuItem.administration("settings.units", UNITS, MEMBERS);
    }

    @Bean
    MenuItem schoolsMenu() {
        return MenuItem.administration("settings.schools", SCHOOLS, DIRECTORY);
    }

    @Bean
    MenuItem wordsMenu() {
        return MenuItem.administration("settings.words", WORDS, DICTIONARY);
    }

    @Bean
    MenuItem healthMenu() {
        return MenuItem.administration("settings.health", HEALTH, WATCHED);
    }
}
