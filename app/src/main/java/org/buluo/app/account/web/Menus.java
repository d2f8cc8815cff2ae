package org.buluo.app.account.web;

import org.buluo.app.platform.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's places in the menu. */
@Configuration(proxyBeanMethods = false)
class Menus {

    private static final int CHILDREN = 10;
    private static final int COMPARISON = 50;
    private static final int RUNS = 60;

    @Bean
    MenuItem homeMenu() {
        return MenuItem.forAll("account.home", "/", 0);
    }

    @Bean
    MenuItem childrenMenu() {
        return MenuItem.forAll("account.children", "/children", CHILDREN);
    }

    @Bean
    MenuItem comparisonMenu() {
        return MenuItem.forAll("account.comparison", "/comparison", COMPARISON);
    }

    @Bean
    MenuItem runsMenu() {
        return MenuItem.forAll("account.runs", "/runs", RUNS);
    }
}
