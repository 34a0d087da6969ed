using Bunit;
using Radzen;

namespace GatheringPlanner.Web.Tests;

/// <summary>Base of every component test: renders components, raises their events, without a browser.</summary>
public abstract class ComponentTest : BunitContext
{
    // A signal is waited for, however busy the machine is.
    static ComponentTest() => DefaultWaitTimeout = TimeSpan.FromSeconds(20);

    protected ComponentTest()
    {
        Services.AddRadzenComponents();
        // Radzen's components call their script while they render; a test that cares about a call sets it up itself.
        JSInterop.Mode = JSRuntimeMode.Loose;
    }
}
