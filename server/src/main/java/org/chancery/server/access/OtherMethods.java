package org.chancery.server.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Requests with a method that no call of their address answers. Everybody is told so, since no
 * account and no token would change it.
 */
final class OtherMethods implements RequestMatcher {
    private final ObjectProvider<? extends HandlerMapping> calls;

    /**
     * @param calls what is called by which address and method; asked for once there are requests
     */
    OtherMethods(ObjectProvider<? extends HandlerMapping> calls) {
        this.calls = calls;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        ServletRequestPathUtils.parseAndCache(request);
        try {
            calls.getObject().getHandler(request);
            return false;
        } catch (HttpRequestMethodNotSupportedException none) {
            return true;
        } catch (ServletException other) {
            return false;
        } catch (Exception fault) {
            throw new IllegalStateException("It cannot be told what is called", fault);
        }
    }
}
