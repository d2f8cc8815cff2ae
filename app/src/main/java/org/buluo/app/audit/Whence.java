package org.buluo.app.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * From where something was done.
 *
 * @param address of the network; empty for work that no request asked for
 * @param device its kind
 */
record Whence(String address, Device device) {

    private static final Pattern TABLET = Pattern.compile("iPad|Tablet|Android(?!.*Mobile)");
    private static final Pattern PHONE = Pattern.compile("Mobile|iPhone|Android|HarmonyOS");

    /** Kinds of device; the words are in the bundle under {@code audit.device.<name>}. */
    enum Device {
        /** 手机. */
        PHONE,
        /** 平板. */
        TABLET,
        /** 电脑. */
        COMPUTER,
        /** 程序：it does not say that it is a browser. */
        PROGRAM,
        /** 服务器：Buluo itself. */
        SERVER
    }

    /** Of the request that this thread answers. */
    static Whence now() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest())
                : new Whence("", Device.SERVER);
    }

    static Whence of(HttpServletRequest request) {
        return new Whence(request.getRemoteAddr(), device(request.getHeader("User-Agent")));
    }

    /** The kind alone is kept: the rest would make a person's machine known. */
    static Device device(String userAgent) {
        if (userAgent == null || !userAgent.startsWith("Mozilla/")) {
            return Device.PROGRAM;
        }
        if (TABLET.matcher(userAgent).find()) {
            return Device.TABLET;
        }
        return PHONE.matcher(userAgent).find() ? Device.PHONE : Device.COMPUTER;
    }
}
