package org.buluo.app.platform.web;

import java.io.PrintStream;
import java.util.Locale;
import org.buluo.app.platform.DemoAccounts;
import org.buluo.app.platform.FirstSetUp;
import org.buluo.app.platform.NewAccount;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on standard output where the console is, and how to get in the first time. */
@Component
@Lazy(false)
class Greeting {

    private final FirstSetUp setUp;
    private final DemoAccounts demo;
    private final MessageSource messages;
    private final String scheme;
    private final PrintStream out = System.out;

    Greeting(
            FirstSetUp setUp,
            DemoAccounts demo,
            MessageSource messages,
            @Value("${server.ssl.bundle:}") String certificate) {
        this.setUp = setUp;
        this.demo = demo;
        this.messages = messages;
        this.scheme = certificate.isEmpty() ? "http" : "https";
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        String address = scheme + "://localhost:" + port(event);
        if (demo.areWanted()) {
            out.println("  示范账号，密码公开，不用第二因素，只在本机可用"
                    + " demo accounts: known passwords, no second factor, this machine alone");
            for (NewAccount account : demo.make()) {
                out.printf(
                        "  %-10s %s   %s%n",
                        account.login(),
                        DemoAccounts.PASSWORD,
                        say(account.role().key()));
            }
        }
        if (setUp.isDone()) {
            out.println("不落 已启动 is running: " + address);
        } else {
            out.println("首次设置 first set-up: " + address + "/setup?token=" + setUp.token());
        }
        out.flush();
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.CHINESE) + " " + messages.getMessage(key, null, Locale.ENGLISH);
    }

    private static int port(ApplicationReadyEvent event) {
        return event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? web.getWebServer().getPort()
                : 0;
    }
}
