package org.buluo.app.platform;

/** What sort of act an entry of the audit tells; the words are in the bundle under {@code audit.kind.<name>}. */
public enum AuditKind {
    /** 登录、退出. */
    SIGN_IN,
    /** 查看：one child, one matter, one file. */
    VIEW,
    /** 浏览名单. */
    LIST,
    /** 搜索. */
    SEARCH,
    /** 导出. */
    EXPORT,
    /** 打印. */
    PRINT,
    /** 显示完整号码. */
    REVEAL,
    /** 变更. */
    CHANGE,
    /** 审批. */
    APPROVE,
    /** 管理. */
    ADMINISTER;

    /** The key of its name. */
    public String key() {
        return "audit.kind." + name();
    }
}
