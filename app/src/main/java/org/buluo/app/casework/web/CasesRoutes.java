package org.buluo.app.casework.web;

import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Routes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may take the routes of this module. */
@Configuration(proxyBeanMethods = false)
class CasesRoutes {

    @Bean
    Routes casesWays() {
        return Routes.none()
                .reads(Permission.READ_CHILDREN, "/cases", "/cases/export", "/cases/{id}", "/cases/calendar")
                .reads(Permission.READ_CHILDREN, "/cases/{id}/evidence/{file}", "/cases/notices", "/cases/message")
                .reads(Permission.WORK_CASES, "/cases/new")
                .reads(Permission.DECIDE, "/cases/desks")
                .acts(Permission.READ_CHILDREN, "/cases/notices")
                .acts(Permission.WORK_CASES, "/cases/new", "/cases/bulk", "/cases/{id}/log", "/cases/{id}/assign")
                .acts(Permission.WORK_CASES, "/cases/{id}/escalate", "/cases/{id}/refer", "/cases/{id}/referral")
                .acts(Permission.WORK_CASES, "/cases/{id}/close", "/cases/{id}/reopen", "/cases/{id}/evidence")
                .acts(Permission.DECIDE, "/cases/{id}/decide", "/cases/desks", "/cases/calendar");
    }
}
