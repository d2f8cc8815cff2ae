package org.buluo.app.aid.web;

import org.buluo.app.aid.AwardFilter;
import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the audit says of this module's requests. */
@Configuration(proxyBeanMethods = false)
class AidAuditRules {

    private static final String LIST = "award-list:{id}";
    private static final String AWARD = "award:{id}";
    private static final String NOTICE = "notice:{id}";
    private static final String APPEAL = "objection:{id}";
    private static final String TERM = "term:{term}";

    @Bean
    AuditRules aidAudited() {
        String[] filters = AwardFilter.NAMES.toArray(String[]::new);
        AuditRules rules = AuditRules.begin()
                .not("/aid", "leads on to a term")
                .looked(AuditKind.VIEW, "/aid/{term}", "aid.home", TERM)
                .looked(AuditKind.LIST, "/aid/{term}/lists", "aid.lists", TERM)
                .looked(AuditKind.LIST, "/aid/{term}/awards", "aid.awards", TERM, filters)
                .looked(AuditKind.EXPORT, "/aid/{term}/awards/export", "aid.awards-export", TERM, filters)
                .looked(AuditKind.LIST, "/aid/{term}/open", "aid.open", TERM, "missing", "school", "township")
                .looked(AuditKind.EXPORT, "/aid/{term}/open/export", "aid.open-export", TERM)
                .looked(AuditKind.LIST, "/aid/{term}/objections", "aid.objections", TERM)
                .looked(AuditKind.LIST, "/aid/{term}/changes", "aid.changes", TERM)
                .looked(AuditKind.LIST, "/aid/lists/{id}", "aid.list", LIST)
                .looked(AuditKind.VIEW, "/aid/awards/{id}", "aid.award", AWARD)
                .looked(AuditKind.VIEW, "/aid/notices/{id}", "aid.notice", NOTICE)
                .looked(AuditKind.EXPORT, "/aid/proofs/{id}", "aid.proof", "proof:{id}")
                .looked(AuditKind.EXPORT, "/aid/lists/{id}/returned", "aid.returned", LIST);
        acts(rules);
        appeals(rules);
        findings(rules);
        return rules;
    }

    private static void acts(AuditRules rules) {
        rules.sent(AuditKind.CHANGE, "/aid/{term}/freeze", "aid.freeze", TERM)
                .sent(AuditKind.CHANGE, "/aid/awards/{id}/reply", "aid.reply", AWARD)
                .sent(AuditKind.CHANGE, "/aid/lists/{id}/confirm", "aid.confirm", LIST)
                .sent(AuditKind.CHANGE, "/aid/conflicts/{id}", "aid.conflict", "conflict:{id}")
                .sent(AuditKind.EXPORT, "/aid/lists/{id}/workbook", "aid.workbook", LIST)
                .sent(AuditKind.CHANGE, "/aid/lists/{id}/answers", "aid.answers", LIST)
                .sent(AuditKind.CHANGE, "/aid/lists/{id}/scan", "aid.scan", LIST)
                .sent(AuditKind.CHANGE, "/aid/awards/{id}/object", "aid.object", AWARD)
                .sent(AuditKind.CHANGE, "/aid/{term}/appeal", "aid.appeal", TERM)
                .sent(AuditKind.CHANGE, "/aid/lists/{id}/notice", "aid.notice-begin", LIST)
                .sent(AuditKind.CHANGE, "/aid/notices/{id}/proof", "aid.notice-proof", NOTICE)
                .sent(AuditKind.CHANGE, "/aid/notices/{id}/end", "aid.notice-end", NOTICE)
                .sent(AuditKind.CHANGE, "/aid/notices/{id}/call-off", "aid.notice-call-off", NOTICE)
                .sent(AuditKind.APPROVE, "/aid/objections/{id}/settle", "aid.settle", "objection:{id}")
                .sent(AuditKind.APPROVE, "/aid/lists/{id}/endorse", "aid.endorse", LIST)
                .sent(AuditKind.APPROVE, "/aid/lists/{id}/approve", "aid.approve", LIST)
                .sent(AuditKind.APPROVE, "/aid/lists/{id}/return", "aid.return", LIST)
                .sent(AuditKind.CHANGE, "/aid/awards/{id}/correction", "aid.correction", AWARD)
                .sent(AuditKind.APPROVE, "/aid/corrections/{id}/decide", "aid.decide", "correction:{id}");
    }

    private static void appeals(AuditRules rules) {
        rules.not("/notice/{token}", "a notice as everybody may read it, and nobody says who reads it")
                .recorded(AuditKind.CHANGE, "/notice/{token}/objection", "aid.page-objection", "")
                .sent(AuditKind.CHANGE, "/aid/notices/{id}/page", "aid.notice-page", NOTICE, "on")
                .looked(AuditKind.VIEW, "/aid/{term}/appeals/new", "aid.appeal-form", TERM)
                .sent(AuditKind.LIST, "/aid/{term}/appeals/search", "aid.appeal-search", TERM)
                .looked(AuditKind.VIEW, "/aid/appeals/{id}", "aid.appeal-page", APPEAL)
                .looked(AuditKind.PRINT, "/aid/appeals/{id}/answer", "aid.appeal-answer", APPEAL)
                .sent(AuditKind.LIST, "/aid/appeals/{id}/search", "aid.appeal-search", APPEAL)
                .sent(AuditKind.CHANGE, "/aid/appeals/{id}/child", "aid.appeal-child", APPEAL)
                .sent(AuditKind.CHANGE, "/aid/appeals/{id}/withdraw", "aid.appeal-withdraw", APPEAL)
                .sent(AuditKind.APPROVE, "/aid/appeals/{id}/refuse", "aid.appeal-refuse", APPEAL);
    }

    private static void findings(AuditRules rules) {
        rules.looked(AuditKind.LIST, "/aid/{term}/findings", "aid.findings", TERM, "school", "grade", "class")
                .sent(AuditKind.CHANGE, "/aid/{term}/findings/enter", "aid.finding-enter", TERM, "school")
                .sent(AuditKind.CHANGE, "/aid/{term}/findings/confirm", "aid.finding-confirm", TERM, "school")
                .sent(AuditKind.CHANGE, "/aid/{term}/findings/end", "aid.finding-end", TERM, "school")
                .sent(
                        AuditKind.APPROVE,
                        "/aid/{term}/findings/decide",
                        "aid.finding-decide",
                        TERM,
                        "school",
                        "outcome");
    }
}
