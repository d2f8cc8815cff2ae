package org.buluo.app.platform.web;

import java.net.InetAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Keeps the example county, whose passwords everybody knows, on this machine: another address is refused. */
@Component
class DemoAddress implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory>, Ordered {

    private final boolean demo;
    private final String address;

    DemoAddress(@Value("${buluo.demo:false}") boolean demo, @Value("${server.address:}") String address) {
        this.demo = demo;
        this.address = address;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory factory) {
        if (demo) {
            factory.setAddress(local(address));
        }
    }

    /** The address when it is this machine's alone; the usual one when none is named. */
    static InetAddress local(String address) {
        try {
            InetAddress asked = address.isBlank() ? InetAddress.getLoopbackAddress() : InetAddress.getByName(address);
            if (asked.isLoopbackAddress()) {
                return asked;
            }
        } catch (java.net.UnknownHostException e) {
            throw new IllegalStateException("no such address: " + address, e);
        }
        throw new IllegalStateException("示范系统的账号密码是公开的，只能在本机监听，不能监听 " + address
                + "。The demonstration's passwords are known to all: it listens on this machine alone, not on "
                + address + ".");
    }

    /** After the settings were read. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
