/**
 * Events: who did what to whom, by PLOVER type and CAMEO code, from rules that an analyst can read.
 *
 * <p>This package has no default code: where no rule decides, there is no event. Whether two events
 * are the same is decided elsewhere.
 */
package org.chancery.extract.event;
