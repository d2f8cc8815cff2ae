package org.buluo.app.aid.web;

import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Routes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may take the routes of this module. */
@Configuration(proxyBeanMethods = false)
class AidRoutes {

    @Bean
    Routes aidWays() {
        return Routes.none()
                .reads(Permission.READ_CHILDREN, "/aid", "/aid/{term}", "/aid/{term}/lists")
                .reads(Permission.READ_CHILDREN, "/aid/{term}/awards", "/aid/{term}/awards/export")
                .reads(Permission.READ_CHILDREN, "/aid/{term}/open", "/aid/{term}/open/export")
                .reads(Permission.READ_CHILDREN, "/aid/{term}/objections", "/aid/{term}/changes")
                .reads(Permission.READ_CHILDREN, "/aid/lists/{id}", "/aid/awards/{id}", "/aid/notices/{id}")
                .reads(Permission.READ_CHILDREN, "/aid/proofs/{id}")
                .acts(Permission.RECONCILE, "/aid/{term}/freeze")
                .acts(Permission.DECIDE, "/aid/awards/{id}/reply", "/aid/lists/{id}/confirm", "/aid/conflicts/{id}")
                .acts(Permission.DECIDE, "/aid/lists/{id}/workbook", "/aid/lists/{id}/answers", "/aid/lists/{id}/scan")
                .reads(Permission.DECIDE, "/aid/lists/{id}/returned")
                .acts(Permission.DECIDE, "/aid/awards/{id}/object", "/aid/{term}/appeal")
                .reads(Permission.READ_CHILDREN, "/aid/{term}/findings")
                .acts(Permission.DECIDE, "/aid/{term}/findings/enter", "/aid/{term}/findings/confirm")
                .acts(Permission.DECIDE, "/aid/{term}/findings/end", "/aid/{term}/findings/decide")
                .reads(Permission.ANYBODY, "/notice/{token}")
                .acts(Permission.ANYBODY, "/notice/{token}/objection")
                .reads(Permission.DECIDE, "/aid/{term}/appeals/new")
                .acts(Permission.DECIDE, "/aid/{term}/appeals/search")
                .reads(Permission.READ_CHILDREN, "/aid/appeals/{id}", "/aid/appeals/{id}/answer")
                .acts(Permission.DECIDE, "/aid/appeals/{id}/search", "/aid/appeals/{id}/child")
                .acts(Permission.APPROVE_AID, "/aid/appeals/{id}/refuse", "/aid/appeals/{id}/withdraw")
                .acts(Permission.PUBLISH, "/aid/lists/{id}/notice", "/aid/notices/{id}/proof", "/aid/notices/{id}/page")
                .acts(Permission.PUBLISH, "/aid/notices/{id}/end", "/aid/notices/{id}/call-off")
                .acts(Permission.APPROVE_AID, "/aid/objections/{id}/settle")
                .acts(Permission.APPROVE_AID, "/aid/lists/{id}/endorse", "/aid/lists/{id}/approve")
                .acts(Permission.APPROVE_AID, "/aid/lists/{id}/return")
                .acts(Permission.APPROVE_AID, "/aid/awards/{id}/correction", "/aid/corrections/{id}/decide");
    }
}
