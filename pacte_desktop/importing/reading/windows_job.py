"""A job object of Windows around the process itself: memory, processor time, no further process."""

import ctypes
import logging
import sys

_EXTENDED_LIMITS = 9  # JobObjectExtendedLimitInformation
_PROCESS_TIME, _ACTIVE_PROCESS, _PROCESS_MEMORY, _DIE_ON_UNHANDLED = 0x2, 0x8, 0x100, 0x400
_TICKS_PER_S = 10_000_000


class _BasicLimits(ctypes.Structure):
    _fields_ = (
        ("per_process_user_time", ctypes.c_int64),
        ("per_job_user_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("minimum_working_set", ctypes.c_size_t),
        ("maximum_working_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority_class", ctypes.c_uint32),
        ("scheduling_class", ctypes.c_uint32),
    )


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION, 144 bytes on 64-bit systems."""

    _fields_ = (
        ("basic", _BasicLimits),
        ("io_counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


def limits(memory_bytes: int, seconds: float) -> ExtendedLimits:
    """The limits as Windows wants them told."""
    told = ExtendedLimits()
    told.basic.flags = _PROCESS_TIME | _ACTIVE_PROCESS | _PROCESS_MEMORY | _DIE_ON_UNHANDLED
    told.basic.per_process_user_time = int(seconds * _TICKS_PER_S)
    told.basic.active_processes = 1
    told.process_memory = memory_bytes
    return told


def enter_job(memory_bytes: int, seconds: float) -> None:
    """Put this process into a job with these limits; where Windows refuses, the clock of the parent is left."""
    if sys.platform == "win32":
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = ctypes.c_void_p
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        kernel.SetInformationJobObject.argtypes = (
            ctypes.c_void_p,
            ctypes.c_int,
            ctypes.c_void_p,
            ctypes.c_uint32,
        )
        kernel.AssignProcessToJobObject.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
        told = limits(memory_bytes, seconds)
        job = kernel.CreateJobObjectW(None, None)  # Its handle stays open as long as the process lives.
        held = (
            job
            and kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(told), ctypes.sizeof(told))
            and kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())
        )
        if not held:
            logging.getLogger(__name__).info("no job object: Windows error %s", ctypes.get_last_error())
